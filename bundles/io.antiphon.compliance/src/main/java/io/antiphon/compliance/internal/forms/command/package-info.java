/** Forms on the command line. */
@NullMarked
package io.antiphon.compliance.internal.forms.command;

import org.jspecify.annotations.NullMarked;
