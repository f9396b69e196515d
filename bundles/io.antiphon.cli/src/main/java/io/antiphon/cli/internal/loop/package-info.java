/** The command that takes a whole turn of the loop. */
@NullMarked
package io.antiphon.cli.internal.loop;

import org.jspecify.annotations.NullMarked;
