/** What is measured while an improvement runs. */
@NullMarked
package io.antiphon.planning.internal.watching;

import org.jspecify.annotations.NullMarked;
