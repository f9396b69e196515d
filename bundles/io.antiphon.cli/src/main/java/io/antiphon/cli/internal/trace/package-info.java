/** The command that follows one piece of feedback, a finding or a verdict through the chain. */
@NullMarked
package io.antiphon.cli.internal.trace;

import org.jspecify.annotations.NullMarked;
