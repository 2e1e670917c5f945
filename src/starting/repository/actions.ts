/** The actions that workflows run, by their commits, which cannot change, with the version beside. */
export const CHECKOUT = 'actions/checkout@fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09 # v5.1.0';
export const SETUP_NODE = 'actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0';
export const UPLOAD = 'actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f # v6.0.0';
export const CONFIGURE_PAGES = 'actions/configure-pages@983d7736d9b0ae728b81ab479565c72886d7745b # v5.0.0';
export const UPLOAD_PAGES = 'actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0';
export const DEPLOY_PAGES = 'actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0';

/** The Node that workflows run on. */
export const NODE = '24';

/** The npm that workflows install with. What comes with Node is another one whenever Node is. */
export const NPM = '11.19.1';
