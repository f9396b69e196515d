/** From findings to proposals: goals, decisions, improvements. */
@NullMarked
package io.antiphon.planning.internal.proposing;

import org.jspecify.annotations.NullMarked;
