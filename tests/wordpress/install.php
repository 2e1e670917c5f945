<?php
// Installs WordPress where this is called from, with an administrator and an editor without script rights, as an editor is in a
// network of websites. Prints the password of each for programs.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = '127.0.0.1';
[ , $socket ] = $argv;
( new mysqli( 'localhost', 'root', '', '', 0, $socket ) )->query( 'CREATE DATABASE wordpress' );
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
// Nobody is told of it.
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Nettsida til kommunen', 'administrator', 'a@example.no', false, '', 'x' );
switch_theme( 'host' );
get_role( 'editor' )->remove_cap( 'unfiltered_html' );
wp_insert_user( [ 'user_login' => 'editor', 'user_pass' => 'x', 'user_email' => 'e@example.no', 'role' => 'editor' ] );
$passwords = [];
foreach ( [ 'administrator', 'editor' ] as $name ) {
	$id                 = get_user_by( 'login', $name )->ID;
	$passwords[ $name ] = WP_Application_Passwords::create_new_application_password( $id, [ 'name' => 'tests' ] )[0];
}
echo "\n", json_encode( $passwords );
