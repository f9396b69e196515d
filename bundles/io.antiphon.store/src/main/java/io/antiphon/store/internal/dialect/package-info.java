/** What differs from one database to another. */
@NullMarked
package io.antiphon.store.internal.dialect;

import org.jspecify.annotations.NullMarked;
