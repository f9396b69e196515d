/** The words of a command line: what they mean, what was probably meant, and the help on them. */
@NullMarked
package io.antiphon.cli.internal.grammar;

import org.jspecify.annotations.NullMarked;
