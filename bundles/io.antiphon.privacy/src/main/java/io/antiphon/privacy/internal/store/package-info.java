/** The audit in the database. */
@NullMarked
package io.antiphon.privacy.internal.store;

import org.jspecify.annotations.NullMarked;
