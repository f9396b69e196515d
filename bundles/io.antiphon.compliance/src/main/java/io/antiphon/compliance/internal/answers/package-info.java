/** Answers over the chain, the contacts and the documents of a workspace. */
@NullMarked
package io.antiphon.compliance.internal.answers;

import org.jspecify.annotations.NullMarked;
