/** Answers on the command line. */
@NullMarked
package io.antiphon.compliance.internal.answers.command;

import org.jspecify.annotations.NullMarked;
