/** The services of compliance. */
@NullMarked
package io.antiphon.compliance.internal;

import org.jspecify.annotations.NullMarked;
