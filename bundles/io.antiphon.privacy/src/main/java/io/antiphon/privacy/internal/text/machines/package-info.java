/** What machines are called by, and links that lead to a person. Since rule version 4. */
@NullMarked
package io.antiphon.privacy.internal.text.machines;

import org.jspecify.annotations.NullMarked;
