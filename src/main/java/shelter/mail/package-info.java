/**
 * Letters by e-mail, where a mail server is configured. Nothing in them says what the register is
 * about.
 */
package shelter.mail;
