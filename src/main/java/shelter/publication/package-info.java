/** What the public sees: publishing, the front page and the chapters. */
package shelter.publication;
