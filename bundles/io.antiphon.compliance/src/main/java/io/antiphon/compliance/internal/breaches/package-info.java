/** The register of breaches as documents. */
@NullMarked
package io.antiphon.compliance.internal.breaches;

import org.jspecify.annotations.NullMarked;
