/** The terminal: its width, its streams, its progress. */
@NullMarked
package io.antiphon.cli.internal.terminal;

import org.jspecify.annotations.NullMarked;
