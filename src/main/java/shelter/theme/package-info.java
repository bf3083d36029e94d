/** Light, dark or high contrast, as a person has chosen; else as their machine asks for. */
package shelter.theme;
