/** What persons have a right to: to see what is kept about them, and that it goes in time. */
package shelter.privacy;
