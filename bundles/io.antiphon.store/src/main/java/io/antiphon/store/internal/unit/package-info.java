/** What a contribution may ask a database for: its own entities, in a persistence unit of its own. */
@NullMarked
package io.antiphon.store.internal.unit;

import org.jspecify.annotations.NullMarked;
