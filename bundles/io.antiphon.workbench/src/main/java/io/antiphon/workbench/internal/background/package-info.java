/** Work behind the window, and the strip that tells of it. */
@NullMarked
package io.antiphon.workbench.internal.background;

import org.jspecify.annotations.NullMarked;
