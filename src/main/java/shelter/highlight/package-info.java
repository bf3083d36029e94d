/**
 * The words of a published chapter: a lead text and three key points, proposed by rule from its
 * figures (highlight.csv says which) and signed off or rewritten by an editor of the office.
 */
package shelter.highlight;
