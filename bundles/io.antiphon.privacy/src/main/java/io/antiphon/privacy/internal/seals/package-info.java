/** Seals of stored records: what the audit chain says of them, and whether they are as they were sealed. */
@NullMarked
package io.antiphon.privacy.internal.seals;

import org.jspecify.annotations.NullMarked;
