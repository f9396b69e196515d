/** The keys of workspaces, kept outside them, and what is made with a key: digests and pseudonyms. */
@NullMarked
package io.antiphon.privacy.internal.keys;

import org.jspecify.annotations.NullMarked;
