/** The register of requests on the command line. */
@NullMarked
package io.antiphon.compliance.internal.requests.command;

import org.jspecify.annotations.NullMarked;
