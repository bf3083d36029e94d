/**
 * What the public sees: publishing, and the published versions that its pages read. What is hidden
 * in tables of centres and regions is an interim rule ({@link shelter.publication.Suppression}),
 * for the demonstration only; elsewhere nothing is published until all tables are protected
 * together.
 */
package shelter.publication;
