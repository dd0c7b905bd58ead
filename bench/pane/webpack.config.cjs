const HtmlWebpackPlugin = require('html-webpack-plugin');
const path = require('node:path');
const taskpane = require('../../webpack.config.js').find(({ name }) => name === 'taskpane');

const root = path.resolve(__dirname, '../..');

/** The empty pane, built as the task pane is and laid beside the stand-in's pages. */
module.exports = {
  ...taskpane,
  name: 'empty-pane',
  entry: { 'empty-pane': path.join(__dirname, 'empty-pane.tsx') },
  output: { path: path.join(root, 'dist/preview/empty-pane'), filename: '[name].js', publicPath: 'auto' },
  plugins: [
    new HtmlWebpackPlugin({
      template: path.join(root, 'src/taskpane/taskpane.ejs'),
      filename: '../empty-pane.html',
      officeScripts: ['/office-js/MicrosoftAjax.js', '/office-js/office.js'],
    }),
  ],
};
