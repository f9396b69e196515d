/** Who holds what is under way, told in the database to every process that works on it. */
@NullMarked
package io.antiphon.store.internal.lease;

import org.jspecify.annotations.NullMarked;
