/** The command footprint. */
@NullMarked
package io.antiphon.sustainability.internal.command;

import org.jspecify.annotations.NullMarked;
