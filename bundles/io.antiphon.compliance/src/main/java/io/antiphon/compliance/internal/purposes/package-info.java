/** The purposes of the organisation, as a command. */
@NullMarked
package io.antiphon.compliance.internal.purposes;

import org.jspecify.annotations.NullMarked;
