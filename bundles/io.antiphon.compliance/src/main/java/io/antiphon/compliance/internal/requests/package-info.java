/** The register of requests as documents. */
@NullMarked
package io.antiphon.compliance.internal.requests;

import org.jspecify.annotations.NullMarked;
