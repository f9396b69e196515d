/** The audit: a keyed hash chain in the database whose head is anchored outside it. */
@NullMarked
package io.antiphon.privacy.internal.audit;

import org.jspecify.annotations.NullMarked;
