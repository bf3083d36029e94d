/** Accounts, sign-in, language, and what every request passes. */
package shelter.user;
