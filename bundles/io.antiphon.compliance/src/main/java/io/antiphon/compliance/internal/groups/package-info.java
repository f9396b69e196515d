/** The command for the rule of small groups. */
@NullMarked
package io.antiphon.compliance.internal.groups;

import org.jspecify.annotations.NullMarked;
