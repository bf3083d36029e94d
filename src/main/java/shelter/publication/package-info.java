/** What the public sees: closing, publishing, the front page and the chapters. */
package shelter.publication;
