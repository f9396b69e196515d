/** What shall be reached, and what is decided for it. */
@NullMarked
package io.antiphon.planning.ui.internal.deciding;

import org.jspecify.annotations.NullMarked;
