/**
 * What stands in the way of a year's report, and what looks odd in its records, with a link to
 * each. The rules about single records are SQL (V024), so that the office's numbers and the
 * centre's list cannot differ; missing answers are read from the questions of the forms.
 */
package shelter.quality;
