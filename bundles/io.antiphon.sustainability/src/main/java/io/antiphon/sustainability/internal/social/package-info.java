/** Social numbers that a service organisation has, with the disclosures they answer to. */
@NullMarked
package io.antiphon.sustainability.internal.social;

import org.jspecify.annotations.NullMarked;
