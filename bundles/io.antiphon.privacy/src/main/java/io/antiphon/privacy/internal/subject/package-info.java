/** Words that are known by keyed digests alone, found in texts. */
@NullMarked
package io.antiphon.privacy.internal.subject;

import org.jspecify.annotations.NullMarked;
