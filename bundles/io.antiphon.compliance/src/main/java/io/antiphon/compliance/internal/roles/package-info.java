/** The command that gives roles. */
@NullMarked
package io.antiphon.compliance.internal.roles;

import org.jspecify.annotations.NullMarked;
