/**
 * The help that follows what the program is: what a year's state means, which keys there are, a
 * first day at work. What it lists comes from the code lists and the scripts, so that something new
 * without its text stops the build.
 */
package shelter.help;
