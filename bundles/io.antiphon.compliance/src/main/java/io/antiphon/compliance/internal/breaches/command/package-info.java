/** The register of breaches on the command line. */
@NullMarked
package io.antiphon.compliance.internal.breaches.command;

import org.jspecify.annotations.NullMarked;
