/** The commands that are always there. */
@NullMarked
package io.antiphon.cli.internal.command;

import org.jspecify.annotations.NullMarked;
