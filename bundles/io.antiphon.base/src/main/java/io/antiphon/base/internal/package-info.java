/** What the base does by itself. */
@NullMarked
package io.antiphon.base.internal;

import org.jspecify.annotations.NullMarked;
