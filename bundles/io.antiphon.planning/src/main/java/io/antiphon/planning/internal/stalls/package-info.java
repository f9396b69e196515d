/** What stands still in the register: what is overdue, nobody's, held up or waits for a yes. */
@NullMarked
package io.antiphon.planning.internal.stalls;

import org.jspecify.annotations.NullMarked;
