/** Documents of other bundles, kept as JSON in one table. */
@NullMarked
package io.antiphon.store.internal.documents;

import org.jspecify.annotations.NullMarked;
