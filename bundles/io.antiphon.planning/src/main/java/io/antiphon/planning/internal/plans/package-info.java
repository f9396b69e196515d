/** The plans as they are kept, and the act that freezes them. */
@NullMarked
package io.antiphon.planning.internal.plans;

import org.jspecify.annotations.NullMarked;
