/** Goals, improvements, actions and test plans as sheets to type into. */
@NullMarked
package io.antiphon.planning.internal.editing;

import org.jspecify.annotations.NullMarked;
