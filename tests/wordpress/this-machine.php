<?php
// WordPress asks no address of the machine that it runs on, and few ports. Here what it is to ask lies there.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports, $host, $url ) => [ ...$ports, parse_url( $url, PHP_URL_PORT ) ], 10, 3 );
