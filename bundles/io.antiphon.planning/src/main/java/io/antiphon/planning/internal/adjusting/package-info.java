/** What is chosen after verdicts, and iterations with what came of them. */
@NullMarked
package io.antiphon.planning.internal.adjusting;

import org.jspecify.annotations.NullMarked;
