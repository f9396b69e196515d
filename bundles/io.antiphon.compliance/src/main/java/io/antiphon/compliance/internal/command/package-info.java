/** The words of the command line. */
@NullMarked
package io.antiphon.compliance.internal.command;

import org.jspecify.annotations.NullMarked;
