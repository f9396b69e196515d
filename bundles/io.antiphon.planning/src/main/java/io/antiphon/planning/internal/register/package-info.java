/** The register as rows of a table, now and on any day. */
@NullMarked
package io.antiphon.planning.internal.register;

import org.jspecify.annotations.NullMarked;
