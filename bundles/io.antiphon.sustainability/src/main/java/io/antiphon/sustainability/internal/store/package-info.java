/** Activities and factor sets in the workspace. */
@NullMarked
package io.antiphon.sustainability.internal.store;

import org.jspecify.annotations.NullMarked;
