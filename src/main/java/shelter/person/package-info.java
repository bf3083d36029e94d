/** What residents, day users and children share: consent, gender, background, keys. No register. */
package shelter.person;
